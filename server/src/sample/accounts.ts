/**
 * Sample people: one of each post, the desk's in 浙江, those who make policy in the group; and some of each in 江苏. The
 * password is `<username>-jieyi`.
 */
export const samplePeople = [
  { username: 'agent', nameZh: '林晓彤', nameEn: 'Lin Xiaotong', provinceId: 'zj', cityId: 'zj-hz', posts: ['agent'] },
  { username: 'agent2', nameZh: '周子涵', nameEn: 'Zhou Zihan', provinceId: 'zj', cityId: 'zj-nb', posts: ['agent'] },
  {
    username: 'expert',
    nameZh: '沈国平',
    nameEn: 'Shen Guoping',
    provinceId: 'zj',
    cityId: 'zj-hz',
    posts: ['expert'],
  },
  { username: 'expert2', nameZh: '吴敏芝', nameEn: 'Wu Minzhi', provinceId: 'zj', cityId: 'zj-nb', posts: ['expert'] },
  {
    username: 'lead',
    nameZh: '郑立群',
    nameEn: 'Zheng Liqun',
    provinceId: 'zj',
    cityId: 'zj-hz',
    posts: ['team-lead'],
  },
  {
    username: 'network-zj',
    nameZh: '韩建波',
    nameEn: 'Han Jianbo',
    provinceId: 'zj',
    cityId: null,
    posts: ['ticket-handler'],
  },
  {
    username: 'billing-zj',
    nameZh: '方晓岚',
    nameEn: 'Fang Xiaolan',
    provinceId: 'zj',
    cityId: null,
    posts: ['ticket-handler'],
  },
  {
    username: 'service-zj',
    nameZh: '袁佳宁',
    nameEn: 'Yuan Jianing',
    provinceId: 'zj',
    cityId: null,
    posts: ['ticket-handler'],
  },
  {
    username: 'branch-hz',
    nameZh: '唐海涛',
    nameEn: 'Tang Haitao',
    provinceId: 'zj',
    cityId: 'zj-hz',
    posts: ['ticket-handler'],
  },
  {
    username: 'area-hz',
    nameZh: '罗立新',
    nameEn: 'Luo Lixin',
    provinceId: 'zj',
    cityId: 'zj-hz',
    posts: ['area-manager'],
  },
  {
    username: 'area-nj',
    nameZh: '曹志远',
    nameEn: 'Cao Zhiyuan',
    provinceId: 'js',
    cityId: 'js-nj',
    posts: ['area-manager'],
  },
  {
    username: 'service-js',
    nameZh: '彭雪梅',
    nameEn: 'Peng Xuemei',
    provinceId: 'js',
    cityId: null,
    posts: ['ticket-handler'],
  },
  {
    username: 'author',
    nameZh: '何文清',
    nameEn: 'He Wenqing',
    provinceId: null,
    cityId: null,
    posts: ['policy-author'],
  },
  {
    username: 'author2',
    nameZh: '叶思远',
    nameEn: 'Ye Siyuan',
    provinceId: null,
    cityId: null,
    posts: ['policy-author'],
  },
  {
    username: 'approver',
    nameZh: '徐振华',
    nameEn: 'Xu Zhenhua',
    provinceId: null,
    cityId: null,
    posts: ['approver'],
  },
  {
    username: 'approver2',
    nameZh: '蒋亦凡',
    nameEn: 'Jiang Yifan',
    provinceId: null,
    cityId: null,
    posts: ['approver'],
  },
  {
    username: 'admin',
    nameZh: '系统管理员',
    nameEn: 'Administrator',
    provinceId: null,
    cityId: null,
    posts: ['administrator'],
  },
  { username: 'agent-js', nameZh: '顾雨桐', nameEn: 'Gu Yutong', provinceId: 'js', cityId: 'js-nj', posts: ['agent'] },
  {
    username: 'expert-js',
    nameZh: '陆建明',
    nameEn: 'Lu Jianming',
    provinceId: 'js',
    cityId: 'js-sz',
    posts: ['expert'],
  },
  {
    username: 'author-js',
    nameZh: '钱静怡',
    nameEn: 'Qian Jingyi',
    provinceId: 'js',
    cityId: null,
    posts: ['policy-author'],
  },
  {
    username: 'approver-js',
    nameZh: '孙启明',
    nameEn: 'Sun Qiming',
    provinceId: 'js',
    cityId: null,
    posts: ['approver'],
  },
] as const;

/** Who works on tickets, and where: the first to sign in with are `network-zj`, `billing-zj` and `branch-hz`. */
export const sampleTeams = [
  {
    team: { id: 'zj-network', provinceId: 'zj', cityId: null, kind: 'department', handles: ['network'] },
    nameZh: '浙江网络部',
    nameEn: 'Zhejiang network department',
    members: ['network-zj'],
  },
  {
    team: {
      id: 'zj-billing',
      provinceId: 'zj',
      cityId: null,
      kind: 'department',
      handles: ['billing', 'sp', 'bill', 'tariff'],
    },
    nameZh: '浙江计费账务部',
    nameEn: 'Zhejiang billing department',
    members: ['billing-zj'],
  },
  {
    team: { id: 'zj-service', provinceId: 'zj', cityId: null, kind: 'department', handles: ['*'] },
    nameZh: '浙江客户服务部',
    nameEn: 'Zhejiang customer service department',
    members: ['service-zj'],
  },
  {
    team: { id: 'zj-hz-branch', provinceId: 'zj', cityId: 'zj-hz', kind: 'branch', handles: ['network', 'broadband'] },
    nameZh: '杭州分公司',
    nameEn: 'Hangzhou branch',
    members: ['branch-hz'],
  },
  {
    team: { id: 'js-service', provinceId: 'js', cityId: null, kind: 'department', handles: ['*'] },
    nameZh: '江苏客户服务部',
    nameEn: 'Jiangsu customer service department',
    members: ['service-js'],
  },
] as const;

const everyday = ['important', 'complaints'];

/**
 * Whom of the experts is asked about which categories, and one who names none is asked about all; for which desks of the queue
 * agents are, beside the general one.
 */
export const sampleSkills: ReadonlyMap<string, readonly string[]> = new Map([
  ['expert2', ['expert:security', 'expert:sp', 'expert:marketing']],
  ['agent', [...everyday, 'english', 'hall:zj-hz']],
  ['agent2', [...everyday, 'hall:zj-nb']],
  ['agent-js', [...everyday, 'english', 'hall:js-nj', 'hall:js-sz']],
]);

export function passwordOf(username: string): string {
  return `${username}-jieyi`;
}

export const provinces = [
  { id: 'zj', nameZh: '浙江', nameEn: 'Zhejiang' },
  { id: 'js', nameZh: '江苏', nameEn: 'Jiangsu' },
];

export const cities = [
  { id: 'zj-hz', provinceId: 'zj', nameZh: '杭州', nameEn: 'Hangzhou' },
  { id: 'zj-nb', provinceId: 'zj', nameZh: '宁波', nameEn: 'Ningbo' },
  { id: 'js-nj', provinceId: 'js', nameZh: '南京', nameEn: 'Nanjing' },
  { id: 'js-sz', provinceId: 'js', nameZh: '苏州', nameEn: 'Suzhou' },
];

/** The area codes of the cities above. */
export const numberRanges = [
  { prefix: '+86571', provinceId: 'zj' },
  { prefix: '+86574', provinceId: 'zj' },
  { prefix: '+8625', provinceId: 'js' },
  { prefix: '+86512', provinceId: 'js' },
];
