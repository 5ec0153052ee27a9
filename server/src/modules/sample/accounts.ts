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

/** Whom of the experts is asked about which categories; one who names none is asked about all. */
export const sampleSkills = { expert2: ['expert:security', 'expert:sp', 'expert:marketing'] } as const;

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
