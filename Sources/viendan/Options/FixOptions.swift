/// What is done with the fixes that findings propose.
struct FixOptions: Sendable {
    enum Action {
        /// They are reported with their findings.
        case propose
        /// What would change is printed, and nothing written.
        case show
        /// The files are written.
        case make
    }

    var isDiffAsked = false
    var isFixAsked = false
    /// Whether also those that change what is cited.
    var includesUnsafe = false

    /// `--diff` wins: it promises that nothing is written.
    var action: Action { isDiffAsked ? .show : isFixAsked ? .make : .propose }
}
