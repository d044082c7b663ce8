import Citations
import LegalText

/// VD203: *(sau đây gọi tắt là Kế hoạch 45)* for two documents, *Kế hoạch 45* before that, or never again.
struct AliasMisuse: DocumentRule {
    static let page = RulePage(
        code: "VD203", name: "alias-misuse", severity: .warning,
        what: LocalizedText(
            vi:
                "Tên gọi tắt được đặt cho hai văn bản khác nhau, được dùng trước khi đặt; đặt hai lần hoặc không dùng đến chỉ là thông tin.",
            en:
                "A short name is given to two documents or used before it is defined; defined twice or never used is only worth knowing."
        ),
        why: LocalizedText(
            vi: "Tên gọi tắt chỉ có nghĩa từ chỗ đặt tên; một tên cho hai văn bản thì không rõ văn bản nào.",
            en: "A short name means something only from its definition on; one name for two documents means neither."),
        source: "Nghị định 78/2025/NĐ-CP, Điều 60 khoản 4",
        flagged: [
            "Thực hiện Kế hoạch số 45/KH-UBND ngày 02/3/2023 của UBND tỉnh Hà Nam (sau đây gọi tắt là Kế hoạch của tỉnh) và Kế hoạch số 46/KH-UBND ngày 05/4/2023 của UBND tỉnh Hà Nam (sau đây gọi tắt là ↓Kế hoạch của tỉnh). Các xã báo cáo theo Kế hoạch của tỉnh.",
            "Các phòng báo cáo theo ↓Kế hoạch 45.\n\nThực hiện Kế hoạch số 45/KH-UBND ngày 02/3/2023 của UBND tỉnh Hà Nam (sau đây gọi tắt là Kế hoạch 45), các xã triển khai Kế hoạch 45.",
            "Thực hiện Kế hoạch số 45/KH-UBND ngày 02/3/2023 của UBND tỉnh Hà Nam (sau đây gọi tắt là ↓Kế hoạch 45), các xã triển khai.",
            "Căn cứ ↓Luật BVMT;\nCăn cứ Luật Bảo vệ môi trường số 72/2020/QH14 (sau đây gọi là Luật BVMT);\nTheo Điều 5 Luật BVMT.",
            "Căn cứ Nghị định số 08/2022/NĐ-CP ngày 10/01/2022 của Chính phủ;\nThực hiện ↓Nghị định số 08;\nThực hiện Kế hoạch số 12/KH-UBND ngày 02/3/2023 của UBND tỉnh Hà Nam;\nNghị định số 08/2022/NĐ-CP ngày 10/01/2022 của Chính phủ (sau đây gọi tắt là Nghị định số 08).\nTheo Nghị định số 08.",
            "Các xã bám sát ↓Kế hoạch chống hạn.\n\nThực hiện Kế hoạch số 45/KH-UBND ngày 02/3/2023 của UBND tỉnh Hà Nam (sau đây gọi tắt là Kế hoạch chống hạn), các xã triển khai Kế hoạch chống hạn.",
        ],
        clean: [
            "Thực hiện Kế hoạch số 45/KH-UBND ngày 02/3/2023 của UBND tỉnh Hà Nam (sau đây gọi tắt là Kế hoạch 45), các xã triển khai Kế hoạch 45.",
            "Ban hành Kế hoạch chống hạn năm 2023.\n\nThực hiện Kế hoạch số 45/KH-UBND ngày 02/3/2023 của UBND tỉnh Hà Nam (sau đây gọi tắt là Kế hoạch chống hạn), các xã triển khai Kế hoạch chống hạn.",
            "Theo Luật Đất đai.\n\nCăn cứ Luật Đất đai ngày 18/01/2024 (sau đây gọi là Luật Đất đai);\nTheo Luật Đất đai.",
            "Thực hiện Kế hoạch số 45/KH-UBND ngày 02/3/2023 của UBND tỉnh Hà Nam (sau đây gọi tắt là Kế hoạch tỉnh). Mục tiêu của kế hoạch tỉnh.",
            "Thực hiện Kế hoạch số 45/KH-UBND ngày 02/3/2023 của UBND tỉnh Hà Nam (sau đây gọi là Kế hoạch số 45/KH-UBND) và Quyết định số 12/QĐ-UBND ngày 05/4/2023 của UBND tỉnh Hà Nam (sau đây gọi là Quyết định số 12/QĐ-UBND). Theo Kế hoạch số 45/KH-UBND, Quyết định số 12/QĐ-UBND.",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        // An appendix and a quoted text have short names of their own.
        guard document.consolidated == nil, document.aliases.contains(where: { $0.meaning != .nothing }) else {
            return []
        }
        let outline = document.closeReading().outline
        let definitions = document.aliases.filter {
            !outline.isQuoted($0.range.lowerBound) && !outline.isInAppendix($0.range.lowerBound)
        }
        .prefix(Self.most)
        var first: [String: AliasDefinition] = [:]
        var findings: [Finding] = []
        for definition in definitions {
            if let before = first[definition.name] {
                findings.append(redefinition(definition, of: before, in: document))
            } else if definition.meaning != .nothing {
                first[definition.name] = definition
                if let use = earlyUse(of: definition, in: document), !outline.isQuoted(use.range.lowerBound) {
                    findings.append(use)
                }
            }
        }
        return findings + unused(definitions.filter { $0.meaning != .nothing }, in: document)
    }

    /// More short names are not looked at: each is looked for in the whole text.
    private static let most = 100

    private func redefinition(
        _ definition: AliasDefinition, of before: AliasDefinition, in document: CitingDocument
    ) -> Finding {
        // What a name stands for that nothing near is called by may be the same.
        let isSame = definition.meaning == .nothing || isSame(definition, before, in: document)
        return Finding(
            Self.page, severity: isSame ? .info : .warning, at: definition.range,
            isSame
                ? LocalizedText(vi: "tên gọi tắt này đã được đặt ở trên", en: "this short name is already defined")
                : LocalizedText(
                    vi: "tên gọi tắt này đã được đặt cho văn bản khác",
                    en: "this short name is already that of another document"),
            evidence: [
                Finding.Evidence(
                    before.range, LocalizedText(vi: "tên gọi tắt được đặt ở đây", en: "it is first defined here"))
            ])
    }

    private func isSame(_ one: AliasDefinition, _ other: AliasDefinition, in document: CitingDocument) -> Bool {
        switch (one.meaning, other.meaning) {
        case (.reference(let a), .reference(let b)): document.resolutions[a] == document.resolutions[b]
        case (.law(let a), .law(let b)):
            document.mention(startingAt: a)?.target == document.mention(startingAt: b)?.target
        default: one.meaning == other.meaning
        }
    }

    /// The name letter for letter before its definition, where it is surely one: *Kế hoạch 45*; nil where it isn't.
    private func earlyUse(of definition: AliasDefinition, in document: CitingDocument) -> Finding? {
        guard let form = AliasForm(definition) else { return nil }
        var start = document.header.title?.upperBound ?? 0
        while start < definition.range.lowerBound,
            let place = document.source.firstRange(of: definition.name, in: start..<definition.range.lowerBound)
        {
            if form.ends(before: place.upperBound, in: document.source),
                !document.references.contains(where: {
                    $0.range.overlaps(place) || $0.subject?.overlaps(place) ?? false
                }),
                !document.aliases.contains(where: { $0.range.overlaps(place) })
            {
                return earlyUse(at: place, of: definition)
            }
            start = place.upperBound
        }
        return nil
    }

    private func earlyUse(at place: Range<Int>, of definition: AliasDefinition) -> Finding {
        Finding(
            Self.page, at: place,
            LocalizedText(vi: "tên gọi tắt được dùng trước chỗ đặt tên", en: "a short name before its definition"),
            evidence: [
                Finding.Evidence(
                    definition.range, LocalizedText(vi: "tên gọi tắt được đặt ở đây", en: "it is defined here"))
            ])
    }

    /// Names that stand nowhere behind their definition, in whatever spelling.
    private func unused(_ definitions: [AliasDefinition], in document: CitingDocument) -> [Finding] {
        let used = Set(document.aliasUses.map { document.aliases[$0.definition].name })
        let end = document.source.count
        func stands(_ words: String, behind definition: AliasDefinition) -> Bool {
            document.source.firstRange(of: words, in: definition.range.upperBound..<end) != nil
        }
        let lacking = definitions.filter { !used.contains($0.name) }
        let doubtful = lacking.indices.filter { index in
            // Figures have one spelling: where those of a name are nowhere, the name isn't either.
            let figures = (lacking[index].name.split(separator: " ").last ?? "").prefix { !$0.isLetter }
            return !(figures.first?.isNumber ?? false) || stands(String(figures), behind: lacking[index])
        }
        let ends = doubtful.map { lacking[$0].range.upperBound } + [end]
        // The text from each of the others to the next.
        let behind = doubtful.indices.map { VietnameseSpelling.folded(document.runningText(ends[$0]..<ends[$0 + 1])) }
        let standing = Set(
            doubtful.indices.filter { place in
                let name = VietnameseSpelling.folded(lacking[doubtful[place]].name)
                return behind[place...].contains { $0.holds(name) }
            }
            .map { doubtful[$0] })
        return lacking.indices.filter { !standing.contains($0) }.map { index in
            Finding(
                Self.page, severity: .info, at: lacking[index].range,
                LocalizedText(vi: "tên gọi tắt được đặt mà không dùng đến", en: "this short name is never used"))
        }
    }
}
