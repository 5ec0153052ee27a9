import { useState } from 'react';

/*
 * Everything that the gallery shows and that is not a part's own: invented, in both languages, and known to nobody else.
 */

const both = (zh: string, en: string) => ({ zh, en });

export const words = {
  tickets: both('工单', 'Tickets'),
  aboutTickets: both('所有团队手上的工单，按截止时间排。', 'Tickets of all teams, by deadline.'),
  administration: both('管理', 'Administration'),
  calendars: both('工作日历', 'Calendars'),
  longTitle: both(
    '杭州市西湖区文三路一带宽带频繁掉线，客户多次来电，要求当天上门检修并给出书面说明',
    'Broadband keeps dropping around Wensan Road in Xihu District, Hangzhou; several calls, a visit and a letter wanted today',
  ),
  mine: both('只看我的', 'Mine only'),
  export: both('导出', 'Export'),
  newTicket: both('新建工单', 'New ticket'),
  today: both('今天', 'Today'),
  open: both('处理中', 'In progress'),
  overdue: both('超时', 'Overdue'),
  soon: both('2 小时内到期', 'Due within 2 hours'),
  answered: both('接通率', 'Answered'),
  yesterday: both('昨天 118', 'Yesterday: 118'),
  course: both('近七天：96、104、99、120、118、131、128', 'Last seven days: 96, 104, 99, 120, 118, 131, 128'),
  saveVersion: both('保存为新版本', 'Save as new version'),
  preview: both('预览', 'Preview'),
  nameMissing: both('还没有填写名称。', 'The name is missing.'),
  noTickets: both('还没有工单', 'No tickets yet'),
  noTicketsHelp: both(
    '客户的问题当场解决不了时，建一张工单。',
    'Create one when a problem cannot be solved in the call.',
  ),
  ticket: both('工单', 'Ticket'),
  customer: both('客户', 'Customer'),
  due: both('截止', 'Deadline'),
  raised: both('创建', 'Created'),
  selectAll: both('全选', 'Select all'),
  mineGroup: both('我的', 'Mine'),
  teamGroup: both('团队的', 'My team’s'),
  history: both('处理记录', 'History'),
  showNotes: both('只看备注', 'Notes only'),
  conversation: both('对话', 'Conversation'),
  me: both('林晓（我）', 'Lin Xiao (me)'),
  read: both('已读', 'Read'),
  typing: both('客户正在输入…', 'The customer is typing…'),
  earlier: both('更早的消息', 'Earlier messages'),
  write: both('写点什么', 'Write'),
  reply: both('回复客户', 'Reply to customer'),
  replyReaders: both('客户会收到这条短信', 'The customer receives this as a text message'),
  note: both('内部备注', 'Internal note'),
  noteReaders: both('只有同事能看到', 'Only colleagues see this'),
  send: both('发送', 'Send'),
  sayFirst: both('请先写内容。', 'Write something first.'),
  draft: both('您好，检修人员今天 18 点前上门。', 'Our engineer will be with you before 18:00 today.'),
  returnTitle: both('退回工单', 'Return ticket'),
  returnWhat: both('工单会回到创建人手上。', 'The ticket goes back to whoever created it.'),
  reason: both('原因', 'Reason'),
  reasonHint: both('缺什么，需要补充什么', 'What is missing'),
  returnIt: both('退回', 'Return'),
  askLead: both('联系班长', 'Ask the lead'),
  within: both('信号时断时续', 'Weak signal'),
  accepted: [both('已接单 TK-20301', 'Accepted TK-20301'), both('已挂起 TK-20307', 'Put TK-20307 on hold')] as const,
  near: both('客户说宽带从昨晚起一直掉线，请回电', 'Line drops at 18:00'),
  over: both('客户说宽带从昨晚起一直掉线，今天已经是第三次来电了', 'The line has dropped since last night'),
};

/** Long enough for two lines and to be cut. */
export const tickets = [
  {
    id: 't-1',
    number: 'TK-20301',
    title: both('宽带频繁掉线', 'Broadband keeps dropping'),
    customer: both('陈静', 'Chen Jing'),
    dueInMinutes: -95,
    raisedMinutesAgo: 1500,
  },
  {
    id: 't-2',
    number: 'TK-20307',
    title: words.longTitle,
    customer: both('欧阳明月', 'Ouyang Mingyue'),
    dueInMinutes: 40,
    raisedMinutesAgo: 300,
  },
  {
    id: 't-3',
    number: 'TK-20295',
    title: both('账单多收月租', 'Monthly fee charged twice'),
    customer: both('王建国', 'Wang Jianguo'),
    dueInMinutes: 4300,
    raisedMinutesAgo: 2900,
  },
  {
    id: 't-4',
    number: 'TK-20311',
    title: both('携号转网办理失败', 'Number transfer failed'),
    customer: both('李娜', 'Li Na'),
    dueInMinutes: 1600,
    raisedMinutesAgo: 20,
  },
] as const;

export type SampleTicket = (typeof tickets)[number];

/** The newest last; more than are seen at a glance. */
export const conversationLines = [
  { minutesAgo: 9, side: 'theirs', text: both('宽带又断了', 'Broadband is down again') },
  { minutesAgo: 9, side: 'theirs', text: both('昨天刚修过', 'It was repaired only yesterday') },
  { minutesAgo: 8, side: 'centre', text: both('林晓接入对话', 'Lin Xiao joined') },
  { minutesAgo: 7, side: 'ours', text: both('抱歉，我马上为您查。', 'I am sorry. I am looking into it now.') },
  { minutesAgo: 2, side: 'theirs', text: both('好的', 'All right') },
] as const;

export const entries = [
  { minutesAgo: 3000, look: 'act', text: both('陈静来电，林晓创建了工单', 'Lin Xiao created the ticket in a call') },
  { minutesAgo: 2990, look: 'system', text: both('已短信通知客户', 'Customer notified by text message') },
  { minutesAgo: 2900, look: 'act', text: both('分派给杭州宽带组', 'Assigned to Hangzhou Broadband') },
  { minutesAgo: 1500, look: 'act', text: both('周凯开始处理', 'Zhou Kai started work') },
  {
    minutesAgo: 1490,
    look: 'note',
    text: both('楼道光纤老化，需要更换。', 'The fibre in the stairwell is worn; to be replaced.'),
  },
  { minutesAgo: 1400, look: 'system', text: both('截止时间暂停：等待备件', 'Deadline paused: waiting for parts') },
  { minutesAgo: 120, look: 'system', text: both('截止时间恢复', 'Deadline resumed') },
  { minutesAgo: 60, look: 'act', text: both('周凯回复了客户', 'Zhou Kai replied to the customer') },
  { minutesAgo: 10, look: 'note', text: both('备件已到，下午上门。', 'Parts have arrived; visit this afternoon.') },
] as const;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** The operator's zone has no summer time. */
const ZONE_MS = 8 * 3_600_000;

export interface Moments {
  /** So many minutes from now; before it where negative. */
  inMinutes: (minutes: number) => string;
  /** The last minute of the operator's day: from 22:00 on it is soon. */
  endOfToday: string;
}

/** Moments around the one in which the page was opened. */
export function useMoments(): Moments {
  const [now] = useState(() => Date.now());
  const midnight = Math.floor((now + ZONE_MS) / DAY_MS) * DAY_MS - ZONE_MS;
  return {
    inMinutes: (minutes) => new Date(now + minutes * MINUTE_MS).toISOString(),
    endOfToday: new Date(midnight + DAY_MS - MINUTE_MS).toISOString(),
  };
}
