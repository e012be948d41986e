import BriefingWorkflow

print(AnnotatorRegistry().configurationKeys(of: "acme.none"))
print(try AnnotatorRegistry().descriptors().isEmpty)
// []
// false
