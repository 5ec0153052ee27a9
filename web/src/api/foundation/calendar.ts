import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { centre, take } from '../client.ts';
import { keys } from '../query-keys.ts';
import type { Shapes } from '../types.ts';

const askCalendars = () => take(centre.GET('/api/calendars'));
type Told = Awaited<ReturnType<typeof askCalendars>>[number];
type Change = Shapes['ChangeCalendar'];
export type CalendarBody = Change['body'];
export type HolidayYear = CalendarBody['years'][number];
export type Interval = CalendarBody['makeUpDay'][number];
export interface Calendar extends Omit<Told, 'body'> {
  body: CalendarBody;
}

export function useCalendars() {
  return useQuery({
    queryKey: keys.calendars,
    queryFn: async () => (await askCalendars()).map(readCalendar),
  });
}

/** What a reply calls a list of texts is an interval. */
const readIntervals = (told: readonly string[][]): Interval[] => told.map(([from = '', to = '']) => [from, to]);

function readCalendar({ body, ...calendar }: Told): Calendar {
  const { week, makeUpDay, exceptions } = body;
  const days = exceptions.map(({ day, intervals }) => ({ day, intervals: readIntervals(intervals) }));
  const hours = { week: week.map(readIntervals), makeUpDay: readIntervals(makeUpDay) };
  return { ...calendar, body: { ...body, ...hours, exceptions: days } };
}

/** Throws `calendar-changed` where somebody else was faster, `calendar-invalid` naming the parts. */
export function useChangeCalendar(calendar: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Change) =>
      take(centre.PUT('/api/calendars/{calendar}', { params: { path: { calendar } }, body })),
    onSettled: () => void queries.invalidateQueries({ queryKey: keys.calendars }),
  });
}
