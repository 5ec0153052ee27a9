/** The columns of a file of people, in their order: how they are headed in either language. */
export const columns = [
  { key: 'username', zh: '工号', en: 'User name', width: 18 },
  { key: 'nameZh', zh: '中文姓名', en: 'Chinese name', width: 16 },
  { key: 'nameEn', zh: '英文姓名', en: 'English name', width: 20 },
  { key: 'province', zh: '省', en: 'Province', width: 12 },
  { key: 'city', zh: '市', en: 'City', width: 12 },
  { key: 'posts', zh: '岗位', en: 'Posts', width: 24 },
  { key: 'teams', zh: '班组', en: 'Teams', width: 30 },
] as const;
export type ColumnKey = (typeof columns)[number]['key'];

/** The words of posts, as files have them. */
export const postWords = {
  agent: { zh: '坐席', en: 'Agent' },
  expert: { zh: '在线专家', en: 'Online expert' },
  'team-lead': { zh: '班组长', en: 'Team lead' },
  'ticket-handler': { zh: '工单处理人', en: 'Ticket handler' },
  'area-manager': { zh: '区域经理', en: 'Area manager' },
  'policy-author': { zh: '政策编写人', en: 'Policy author' },
  approver: { zh: '政策审批人', en: 'Policy approver' },
  administrator: { zh: '系统管理员', en: 'Administrator' },
} as const;

/** Whose people those of the group are: of no province. */
export const groupWords = ['集团', 'Group', ''] as const;
