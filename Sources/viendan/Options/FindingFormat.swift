/// The forms in which `check` prints its findings.
enum FindingFormat: String, CaseIterable {
    case full, concise, json, jsonl, sarif, github, gitlab, junit, csv
}
