/// Something that looks like a symbol or a dated document and is no reference: what a report of "0 problems" must not
/// hide.
public struct Unparsed: Sendable, Equatable {
    public enum Reason: String, Sendable, CaseIterable {
        /// *Mẫu số 02/KK-XS*
        case formCode = "form-code"
        /// *QCVN 01-1:2018/BYT*
        case standard
        /// *CÔNG BÁO/Số 281/Ngày 21-05-2026*
        case pageHeader = "page-header"
        /// *Bản án số 37/2023/HS-ST*
        case courtJudgment = "court-judgment"
        /// *Hợp đồng số 12/2019/HĐXD*
        case contract
        /// *Kế hoạch số …/KH-UBND*
        case blank
        /// *Quyết định ngày 05 tháng 3 năm 2020*, without a number.
        case dated
        /// Nothing says what it is.
        case unknown
    }

    /// 0-based UTF-8 offsets.
    public let range: Range<Int>
    public let reason: Reason
}
