#if Processes
import BriefingProcesses
#endif

/// The programs that jobs start: annotators, and those that read or write formats.
public enum OutsidePrograms {
  /// Has them end where a signal ends this process, such as a terminal's interruption.
  ///
  /// A job that is cancelled ends its programs in any case.
  public static func endWithThisProcess() {
    #if Processes
    RunningPrograms.endWithThisProcess()
    #endif
  }
}
