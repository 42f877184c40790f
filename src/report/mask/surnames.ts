/**
 * Surnames by which a name beside a word such as 先生 is found: the hundred most frequent ones of the yearly reports on names of the Ministry
 * of Public Security, and others that are not rare. Those that are mostly other words (和, 时, 全) are left out.
 */
const single =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤' +
  '常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕季裴霍涂苗谷曲盛冉翁蓝骆路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶牟艾尤阳穆农司卓古吉缪简车项芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂佟臧闵苟邬边卞姬仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩佘池查麻苑迟邝'

const compound = ['欧阳', '上官', '司马', '诸葛', '司徒', '夏侯', '慕容', '令狐', '皇甫', '尉迟', '东方', '西门', '南宫', '长孙', '宇文', '公孙', '轩辕', '端木', '独孤', '闻人']

/** A surname, as the source of a pattern. */
export const surname = `(?:${compound.join('|')}|[${single}])`
