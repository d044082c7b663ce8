/// Names of treaties that go on over commas and verbs, behind *Công ước*, *Hiệp định* or *Nghị định thư*.
enum TreatyNames {
    static let all = [
        "về các vùng đất ngập nước có tầm quan trọng quốc tế, đặc biệt như là nơi cư trú của loài chim nước",
        "về các vùng đất ngập nước có tầm quan trọng quốc tế, đặc biệt là nơi cư trú của các loài chim nước",
        "về các vùng đất ngập nước có tầm quan trọng quốc tế",
        "về buôn bán quốc tế các loài động vật, thực vật hoang dã nguy cấp",
        "về buôn bán quốc tế các loài động, thực vật hoang dã nguy cấp",
        "về việc áp dụng các biện pháp kiểm dịch động vật và thực vật",
        "về các biện pháp ngăn cấm và ngăn chặn xuất khẩu, nhập khẩu, chuyển giao trái phép quyền sở hữu tài sản văn hóa",
        "về bảo vệ di sản văn hóa và thiên nhiên thế giới", "về bảo vệ di sản văn hóa phi vật thể",
        "về bảo vệ và phát huy sự đa dạng của các biểu đạt văn hóa",
        "về chống tra tấn và các hình thức đối xử hoặc trừng phạt tàn bạo, vô nhân đạo hoặc hạ thấp nhân phẩm",
        "về xóa bỏ mọi hình thức phân biệt đối xử đối với phụ nữ", "về quyền của người khuyết tật",
        "về quyền trẻ em", "về đa dạng sinh học", "về các quyền dân sự và chính trị",
        "về các quyền kinh tế, xã hội và văn hóa", "về chống tham nhũng", "về Luật biển",
        "về kiểm soát vận chuyển qua biên giới các phế thải nguy hiểm và việc tiêu hủy chúng",
        "về tiếp cận nguồn gen và chia sẻ công bằng, hợp lý lợi ích phát sinh từ việc sử dụng nguồn gen",
        "về chống tội phạm có tổ chức xuyên quốc gia", "về biến đổi khí hậu",
        "về quản lý thiên tai và ứng phó khẩn cấp", "về hàng rào kỹ thuật trong thương mại",
        "về các khía cạnh liên quan đến thương mại của quyền sở hữu trí tuệ",
    ]
}
