extension String {
    /// With each character replaced for which `replacement` has something.
    func replacing(_ replacement: (Unicode.Scalar) -> String?) -> String {
        // Most texts have nothing to replace, and growing a string takes longest.
        guard unicodeScalars.contains(where: { replacement($0) != nil }) else { return self }
        var result = ""
        for scalar in unicodeScalars {
            if let text = replacement(scalar) { result += text } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }
}
