import CitationGraph
import Citations
import Consistency

extension GraphSnapshot.Node {
    /// The label on one line.
    var printableLabel: String { label.printable }

    /// The date as the language writes it; nil where none is known.
    func dateText(_ language: Language) -> String? { date?.text(language) }
}
