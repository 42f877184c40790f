import { describe, expect, it } from 'vitest'
import { maskText } from '../../../src/report/mask/maskText.js'

const personal: readonly (readonly [what: string, text: string, masked: string])[] = [
  ['a mobile', '13812345678', '138＊＊＊'],
  ['a mobile with its country code', '+86 138-1234-5678', '+86 138＊＊＊'],
  ['a mobile with the country code run together', '8613812345678', '86138＊＊＊'],
  ['a mobile grouped by spaces', '回电 138 1234 5678 谢谢', '回电 138＊＊＊ 谢谢'],
  ['a mobile grouped seven and four', '1381234 5678', '138＊＊＊'],
  ['a mobile in full-width digits', '１３８１２３４５６７８', '138＊＊＊'],
  ['an order number that begins with a mobile', '13812345678-001', '138＊＊＊-001'],
  ['an order number that begins with a mobile, run together', '13812345678001', '138＊＊＊001'],
  ['an order number of letters and a mobile', 'WX13812345678', 'WX138＊＊＊'],
  ['an order number of a date and a mobile', '2025091213812345678', '20250912138＊＊＊'],
  ['an order number of a short date and a mobile', '25091213812345678', '250912138＊＊＊'],
  ['an order number of a date, a mobile and a count', '2025091213812345678001', '20250912138＊＊＊001'],
  ['a landline with a dash', '010-82345678', '＊＊＊'],
  ['a landline with brackets', '(0531)82345678', '＊＊＊'],
  ['a landline run together', '053182345678', '＊＊＊'],
  ['a short landline after its word', '电话：8234567', '电话：＊＊＊'],
  ['an identity number', '11010519491231002X', '＊＊＊'],
  ['an identity number with a small x', '11010519491231002x', '＊＊＊'],
  ['an identity number inside a key', 'ID11010519491231002X-3', 'ID＊＊＊-3'],
  ['an identity number with a count behind it', '37010219900307231001', '＊＊＊01'],
  ['an identity number in groups', '110105 1949 1231 002X', '＊＊＊'],
  ['an identity number of the former 15 digits', '110105491231002', '＊＊＊'],
  ['a bank card', '卡号6222021234567890128', '卡号＊＊＊'],
  ['a bank card in groups of four', '4111 1111 1111 1111', '＊＊＊'],
  ['an e-mail address', '请发 li.ming@example.com。', '请发 ＊＊＊。'],
  ['an e-mail address made of a mobile', '13812345678@139.com', '＊＊＊'],
  ['a number plate', '鲁A12345 占道', '鲁＊＊＊ 占道'],
  ['the plate of an electric car', '沪AD12345', '沪＊＊＊'],
  ['a plate with a dot', '京A·B1234', '京＊＊＊'],
  ['a mobile grouped by strokes', '138/1234/5678', '138＊＊＊'],
  ['a mobile grouped by signs of no width', '138\u200b1234\u200b5678', '138＊＊＊'],
  ['a mobile grouped by dashes between spaces', '138 - 1234 - 5678', '138＊＊＊'],
  ['a mobile over two lines', '138\n12345678', '138＊＊＊'],
  ['a mobile with a bracket', '138(1234)5678', '138＊＊＊'],
  ['a mobile digit by digit', '1 3 8 1 2 3 4 5 6 7 8', '138＊＊＊'],
  ['a mobile in Chinese numerals', '电话幺三八一二三四五六七八', '电话＊＊＊'],
  ['a landline in two groups after its word', '联系电话: 8234-5678', '联系电话: ＊＊＊'],
  ['an identity number with a mistyped check character after its word', '身份证号：110105194912310028', '身份证号：＊＊＊'],
  ['a passport after its word', '护照 E12345678', '护照 ＊＊＊'],
  ['a plate in small letters', '京a12345', '京＊＊＊'],
  ['an e-mail address in Chinese', '用户＠qq.com', '＊＊＊'],
  ['an account of QQ', 'QQ：1234567890', 'QQ：＊＊＊'],
  ['an account of WeChat', '微信号wx_zhangsan', '微信号＊＊＊'],
  ['a name before a title', '请找王小明先生', '请找王＊＊＊先生'],
  ['a surname before a title', '李女士反映', '李＊＊＊女士反映'],
  ['a compound surname before a title', '欧阳女士', '欧＊＊＊女士'],
  ['a name after a label', '姓名：欧阳娜娜', '姓名：欧＊＊＊'],
  ['a name after a label and a space', '诉求人 李四', '诉求人 李＊＊＊'],
  ['a name of two parts after a label', '联系人：阿不都·热合曼', '联系人：阿＊＊＊'],
  ['a name in Latin letters after a label', '姓名: John Smith', '姓名: J＊＊＊'],
  ['a name in a sentence', '我叫周小八', '我叫周＊＊＊'],
]

const lookAlikes: readonly (readonly [what: string, text: string])[] = [
  ['an 18-digit order number, whose first digits are no division', '250912101108115409'],
  ['a time stamp to the millisecond on the 14th, where a mobile would begin inside the date', '20250914101108115'],
  ['a date', '20250912'],
  ['a date and time', '2026-03-02 09:15:30'],
  ['the number of the hotline', '12345'],
  ['a service number of a firm', '400-123-4567'],
  ['a bank card number with a wrong check digit', '6222021234567890123'],
  ['a list of numbers', '13 14 15 16 17 18'],
  ['eleven digits that begin with 12', '12812345678'],
  ['eight digits without a word before them', '82345678'],
  ['a word of letters after a province', '津ABCDEF'],
  ['a place', '历下区经十路 1 号'],
  ['nothing', ''],
  ['two titles in a row', '先生女士们好'],
  ['a unit whose name begins like a surname', '张店区政府、王庄村委会、马山镇'],
  ['a label without a name', '姓名：'],
  ['a label inside a word', '来电人员登记'],
  ['a name that stands alone', '赵六'],
  ['WeChat without an account', '微信同号'],
]

describe('maskText', () => {
  it.each(personal)('hides %s: %s becomes %s', (_, text, masked) => {
    expect(maskText(text)).toEqual({ text: masked, masked: 1 })
  })

  it.each(lookAlikes)('leaves %s as it is: %s', (_, text) => {
    expect(maskText(text)).toEqual({ text, masked: 0 })
  })

  it('counts two items in one text as 2 and keeps what lies between them', () => {
    expect(maskText('手机13512345678，座机010-6666 7777转1')).toEqual({ text: '手机135＊＊＊，座机＊＊＊转1', masked: 2 })
  })

  it('counts two mobiles run together as 2', () => {
    expect(maskText('1381234567813987654321')).toEqual({ text: '138＊＊＊139＊＊＊', masked: 2 })
  })

  // Both readings stand; a phone printed costs more than a key hidden.
  it('hides 13 digits of milliseconds that begin like a mobile', () => {
    expect(maskText('1694500000000').masked).toBe(1)
  })

  it('hides a 19-digit number of date, afternoon hour and count, which reads like date and mobile', () => {
    expect(maskText('2025091214300112345').masked).toBe(1)
  })

  it.each(['1 ', '王', 'a.', '@', '姓名: ', '138 ', '中.@', '0531', '京A', 'QQ号', '一三八', '·王'])('takes a text of 40,000 characters made to slow it down in under 2 s: %s', (piece) => {
    const started = performance.now()
    maskText(piece.repeat(40_000 / piece.length))
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('masks a masked text no further: 0 more items', () => {
    const once = maskText('13812345678 与 11010519491231002X，王小明先生，姓名：李四，京A12345')
    expect(maskText(once.text)).toEqual({ text: once.text, masked: 0 })
  })
})
