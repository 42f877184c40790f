import type { Random } from './random.js'

/** What people turn to a hotline with, and which kind of office handles it. The city and its places are made up. */
export interface Topic {
  readonly topic: string
  readonly unit: string
  readonly titles: readonly string[]
  /** `{place}` is filled in. Some have commas, quotes and line breaks, as what people write does. */
  readonly contents: readonly string[]
}

const districts = ['青石区', '临湖区', '云溪区', '望河新区', '北岭县']
const streets = ['槐荫路', '月牙街', '新桥大道', '东篱路', '柳岸街', '石榴巷', '长堤路']
const spots = ['菜市场旁', '小区北门', '公交站台', '与支路交叉口', '幼儿园对面', '桥头']

/** A place that does not exist. */
export const placeName = (random: Random): string =>
  `${random.pick(districts)}${random.pick(streets)}${random.between(1, 399)}号${random.pick(spots)}`

export const topics: readonly Topic[] = [
  {
    topic: '供热供暖',
    unit: '供热公司',
    titles: ['室内温度不达标', '小区停暖', '咨询供暖收费标准'],
    contents: ['{place}，室温只有15度，已报修两次仍未解决。', '来电人咨询:“今年供暖费是否可以按月缴纳”?'],
  },
  {
    topic: '物业管理',
    unit: '住房和城乡建设局',
    titles: ['电梯停运', '物业收费争议', '楼道堆放杂物'],
    contents: ['{place}小区电梯停运三天，物业称 "等配件"，老人上下楼不便。', '{place}楼道长期堆放杂物，存在火灾隐患。\n希望相关部门督促清理。'],
  },
  {
    topic: '占道经营',
    unit: '城市管理局',
    titles: ['流动摊点占道', '早市垃圾未清', '店外经营'],
    contents: ['{place}每天早上六点起有流动摊点占道,影响通行。', '{place}早市散场后垃圾无人清扫,气味难闻。'],
  },
  {
    topic: '噪音扰民',
    unit: '生态环境局',
    titles: ['夜间施工噪音', '广场舞噪音'],
    contents: ['{place}工地夜里11点后仍在施工，\n已影响孩子休息，\n请核实是否有夜间施工许可。', '{place}广场音响声音过大,多次协商无果。'],
  },
  {
    topic: '社会保险',
    unit: '人力资源和社会保障局',
    titles: ['咨询养老保险转移', '失业金领取', '社保卡补办'],
    contents: ['咨询外省养老保险如何转入,需要哪些材料。', '来电人询问失业金领取条件，"自己离职" 能否申领。'],
  },
  {
    topic: '医疗保障',
    unit: '医疗保障局',
    titles: ['异地就医备案', '门诊报销比例'],
    contents: ['咨询异地就医备案流程及报销比例。', '反映门诊慢特病资格认定时间较长。'],
  },
  {
    topic: '道路交通',
    unit: '公安局交警支队',
    titles: ['信号灯故障', '违停严重', '建议增设斑马线'],
    contents: ['{place}红绿灯不亮，高峰期拥堵。', '建议在{place}增设斑马线,方便学生过街。'],
  },
  {
    topic: '公共交通',
    unit: '交通运输局',
    titles: ['公交班次少', '建议优化线路'],
    contents: ['{place}公交车间隔超过40分钟,建议早晚高峰加密班次。', '乘坐公交车时驾驶员态度不好，要求道歉。'],
  },
  {
    topic: '供水排水',
    unit: '水务集团',
    titles: ['停水未通知', '污水外溢', '水压不足'],
    contents: ['{place}今早起停水,未见通知,何时恢复?', '{place}污水井外溢,路面结冰,行人容易滑倒。'],
  },
  {
    topic: '消费维权',
    unit: '市场监督管理局',
    titles: ['预付卡退费难', '食品过期'],
    contents: ['在{place}办理的健身卡，商家关门，余额“2,860元”无法退还。', '购买的面包已过保质期,商家拒绝赔偿。'],
  },
  {
    topic: '教育入学',
    unit: '教育局',
    titles: ['咨询入学政策', '校外培训退费'],
    contents: ['咨询随迁子女入学需要的材料和报名时间。', '校外培训机构停课，要求退还剩余课时费，机构回复 "再等等"。'],
  },
  {
    topic: '市政设施',
    unit: '望河新区街道办事处',
    titles: ['路灯不亮', '井盖破损', '路面坑洼'],
    contents: ['{place}路灯连续三晚不亮。', '{place}井盖破损，\r\n已用木板临时遮挡，请尽快更换。'],
  },
]

/** One of the contents of a topic, with its place. */
export const contentOf = ({ contents }: Topic, place: string, random: Random): string => random.pick(contents).replace('{place}', place)
