/// Some documents of a graph, as indices into its nodes.
public enum GraphList: Sendable {
    /// In the order of rank.
    case mostCited([Int])
    case dangling([Int])
    /// Groups that rest on each other.
    case cycles([[Int]])
}
