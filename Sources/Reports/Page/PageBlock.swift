/// JSON in a page, as an element that browsers keep and don't run.
enum PageBlock {
    static func bytes(id: StaticString, _ json: [UInt8]) -> [UInt8] { bytes("id", id, json) }

    static func bytes(class name: StaticString, _ json: [UInt8]) -> [UInt8] { bytes("class", name, json) }

    private static func bytes(_ attribute: StaticString, _ name: StaticString, _ json: [UInt8]) -> [UInt8] {
        var block = Array("<script type=\"application/json\" \(attribute)=\"\(name)\">".utf8)
        block.reserveCapacity(block.count + json.count + 32)
        for byte in json {
            // In JSON it stands within strings only, and there it could end the element or open a comment.
            if byte == UInt8(ascii: "<") { block += Array("\\u003c".utf8) } else { block.append(byte) }
        }
        return block + Array("</script>\n".utf8)
    }
}
