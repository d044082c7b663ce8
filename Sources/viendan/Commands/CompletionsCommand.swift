/// `viendan completions`: the script by which a shell completes what is typed.
struct CompletionsCommand {
    let options: CompletionsOptions

    func run() -> ExitCode {
        switch options.shell {
        case .bash: StandardOutput.printAll(BashCompletion.script)
        case .zsh: StandardOutput.printAll(ZshCompletion.script(options.language))
        case .fish: StandardOutput.printAll(FishCompletion.script(options.language))
        }
    }
}
