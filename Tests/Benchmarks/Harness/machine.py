"""The machine, the versions and the time of a run of benchmarks."""

import datetime
import json
import os
import platform
import re
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
# Keeps a program on one core, where the system can.
ONE_CORE = ["taskset", "-c", "0"] if shutil.which("taskset") else []


def first_line(*command):
    """The first line that a command prints; nothing where it is not there or fails."""
    try:
        run = subprocess.run(command, capture_output=True, text=True)
    except OSError:
        return ""
    return run.stdout.strip().split("\n")[0] if run.returncode == 0 else ""


def processor():
    try:
        return re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())[1]
    except (OSError, TypeError):
        return first_line("sysctl", "-n", "machdep.cpu.brand_string") or platform.machine()


def resolved(package, name):
    """The version of a dependency that a package was built with."""
    try:
        pins = json.loads((package / "Package.resolved").read_text())["pins"]
    except OSError:
        return ""
    return next((pin["state"].get("version", "") for pin in pins if pin["identity"] == name), "")


def swift():
    """The version of the compiler."""
    return first_line("swift", "--version").split("(")[0].replace("Swift version", "").strip()


def versions(peers):
    """What was measured with, as names and versions; what is not there is left out."""
    found = {
        "BriefingKit": first_line(peers.briefing, "--version"),
        "Swift": swift(),
        "C compiler": first_line(os.environ.get("CC", "cc"), "--version"),
        "Python": platform.python_version(),
        "libyaml": first_line("pkg-config", "--modversion", "yaml-0.1"),
        "libxml2": first_line("pkg-config", "--modversion", "libxml-2.0"),
        "ICU": first_line("pkg-config", "--modversion", "icu-uc"),
        "Yams": resolved(ROOT / "Tests/StorageBenchmarks", "yams"),
    }
    return {name: version for name, version in (found | peers.versions).items() if version}


def description():
    """One line on the machine."""
    return (f"{processor()}, {os.cpu_count()} cores, {platform.system()} {platform.release().split('-')[0]} "
            f"({platform.machine()})")


def today():
    return datetime.date.today().isoformat()
