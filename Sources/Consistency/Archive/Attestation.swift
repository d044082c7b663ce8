import LegalText

/// Where a reading stands in the archive, and how many texts speak for it.
struct Attestation: Sendable {
    /// More places than these are counted, not kept, so that memory doesn't grow with the archive.
    static let limit = 256

    /// The first ones by path and place.
    private(set) var occurrences: [Occurrence] = []
    /// The texts in which it stands; copies of one text are one. As far as `limit` goes, those with the smallest hashes.
    /// Ascending.
    private(set) var voters: [UInt64] = []

    mutating func add(_ occurrence: Occurrence) {
        let place = occurrences.partitioningIndex { $0.location > occurrence.location }
        if place < Self.limit {
            occurrences.insert(occurrence, at: place)
            if occurrences.count > Self.limit { occurrences.removeLast() }
        }
        let voter = occurrence.citing.voter
        let rank = voters.partitioningIndex { $0 >= voter }
        if rank < Self.limit, rank == voters.count || voters[rank] != voter {
            voters.insert(voter, at: rank)
            if voters.count > Self.limit { voters.removeLast() }
        }
    }
}
