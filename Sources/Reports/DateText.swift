import Citations
import Consistency

extension CalendarDate {
    /// The date as the language writes it.
    func text(_ language: Language) -> String {
        switch language {
        case .vietnamese: vietnamese
        case .english: iso
        }
    }
}
