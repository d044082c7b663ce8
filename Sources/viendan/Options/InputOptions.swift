import Consistency
import Glibc

/// What every command that reads documents takes.
struct InputOptions: Sendable {
    /// Files and folders; `-` is standard input.
    var paths: [RawPath] = []
    /// Whether it is no fault that nothing was there to be read.
    var allowsEmpty = false
    var threads = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    var language = Language.vietnamese
    var configurationSource = ConfigurationFile.Source.nearest
    var configuration = Configuration()
    /// The name of the document on standard input.
    var standardInputName = RawPath.standardInput
    /// Whether each input is told on standard error.
    var isVerbose = false
}
