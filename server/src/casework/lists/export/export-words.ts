import { operatorTime } from '../../../platform/clock.ts';
import type { TableCell } from '../../../platform/tables/table-writer.ts';
import type { PageRow } from '../pages/list-store.ts';
import { maskCustomer } from '../../../foundation/customers/index.ts';
import { type TicketKind } from '../../tickets/index.ts';

type Language = 'zh-CN' | 'en';
type Both = Readonly<Record<'zh' | 'en', string>>;

const headings: readonly (readonly [zh: string, en: string, width: number])[] = [
  ['工单号', 'Number', 16],
  ['种类', 'Kind', 12],
  ['类别', 'Category', 20],
  ['状态', 'State', 14],
  ['紧急程度', 'Severity', 10],
  ['客户', 'Customer', 10],
  ['号码', 'Phone', 14],
  ['地市', 'City', 10],
  ['地点', 'Place', 20],
  ['内容', 'Summary', 50],
  ['部门', 'Team', 18],
  ['处理人', 'Holder', 12],
  ['处理结果', 'Outcome', 14],
  ['催办次数', 'Reminders', 10],
  ['受理时间', 'Raised', 18],
  ['最近变动', 'Changed', 18],
  ['办结时间', 'Closed', 18],
];

const severity: Readonly<Record<string, Both>> = {
  low: { zh: '低', en: 'Low' },
  normal: { zh: '普通', en: 'Normal' },
  high: { zh: '高', en: 'High' },
  urgent: { zh: '紧急', en: 'Urgent' },
};

const outcome: Readonly<Record<string, Both>> = {
  none: { zh: '', en: '' },
  'cannot-solve-now': { zh: '暂不能解决', en: 'Cannot be solved now' },
  'normal-use': { zh: '正常使用', en: 'Normal use' },
  'not-border-roaming': { zh: '非边界漫游', en: 'Not border roaming' },
  'refund-promised': { zh: '承诺退费', en: 'Refund promised' },
  solved: { zh: '已解决', en: 'Solved' },
  other: { zh: '其他', en: 'Other' },
};

export interface ExportWords {
  headings: string[];
  /** In characters. */
  widths: number[];
  format(row: PageRow): TableCell[];
}

/** What a file says of each ticket, in one language; customers masked as in the list. */
export function exportWords(language: Language, kinds: readonly TicketKind[], cities: Map<string, Both>): ExportWords {
  const side = language === 'en' ? 'en' : 'zh';
  const byId = new Map(kinds.map((kind) => [kind.id, kind]));
  const pick = (both: Both | undefined, otherwise: string) => both?.[side] ?? otherwise;
  return {
    headings: headings.map(([zh, en]) => (side === 'en' ? en : zh)),
    widths: headings.map(([, , width]) => width),
    format({ ticket, customer }) {
      const kind = byId.get(ticket.kind);
      const masked = customer ? maskCustomer(customer) : { name: '', phone: null };
      const named = (list: readonly { id: string; name: Both }[] | undefined, id: string) =>
        pick(list?.find((one) => one.id === id)?.name, id);
      const texts = [
        ticket.number,
        pick(kind?.name, ticket.kind),
        named(kind?.categories, ticket.category),
        named(kind?.life.states, ticket.stage),
        pick(severity[ticket.severity], ticket.severity),
        masked.name,
        masked.phone ?? '',
        ticket.cityId === null ? '' : pick(cities.get(ticket.cityId), ticket.cityId),
        ticket.place ?? '',
        ticket.summary,
        pick(ticket.team?.name, ''),
        pick(ticket.holder?.name, ''),
        pick(outcome[ticket.outcome], ticket.outcome),
        String(ticket.reminders),
      ];
      const times = [ticket.raisedAt, ticket.changedAt, ticket.closedAt];
      return [
        ...texts.map((text) => ({ text })),
        ...times.map((at) => ({ time: at === null ? null : operatorTime(new Date(at)) })),
      ];
    },
  };
}
