/*
 * What comes of every tenth contact: a ticket, one of the sample's once more, with its history and clocks; a promise; and what
 * somebody was told of it. The newest are open: one in twenty, and five hundred at least, so that pages are full in both sizes.
 */
const FIRST = 10_000;

export const casesOf = () => [
  `create unlogged table sample_ticket as
    select row_number() over (order by id)::int - 1 as like_of, id as was, ticket.raised_at as was_at from ticket
      join ticket_standing on ticket_id = id where state = 'closed'`,
  `create unlogged table filled_case as
    select number, filled.id as contact, filled_id(at) as id, at, customer, city, province, matter, agent, rank, rank <= most as open,
      (rank % (select count(*) from sample_ticket))::int as like_of,
      case when rank <= most and rank % 10 = 0 then null else province || case
        when province = 'zj' and rank % 3 = 0 then '-billing' when province = 'zj' and rank % 3 = 1 then '-network' else '-service' end end as team,
      (array['assigned', 'assigned', 'assigned', 'accepted'])[1 + rank % 4] as stage
    from (select *, row_number() over (order by at desc) as rank, greatest(500, (count(*) over ()) / 20) as most
      from filled where abs(hashint4(number)) % 10 = 0 and state = 'closed') as filled`,
  'create unique index on filled_case (number)',
  'analyze filled_case, sample_ticket',
  `insert into ticket (id, number, key, kind, category, customer_id, province_id, city_id, matter_id, contact_id, insisted, summary, recorded,
      outcome, raised_by, raised_at, closed_at, form, result, reply, satisfied, way_in)
    select filled_case.id, 'T2026-' || lpad((filled_case.number + ${FIRST})::text, 7, '0'), 'filled-' || filled_case.number, kind, category, customer,
      province, city, matter, contact, insisted, summary, recorded, case when open then 'none' else outcome end, agent, at,
      case when not open then at + (closed_at - was_at) end, form, case when not open then result end,
      case when not open then reply end, satisfied, way_in
    from filled_case join sample_ticket using (like_of) join ticket as one on one.id = was order by filled_case.number`,
  `insert into ticket_standing (ticket_id, province_id, raised_at, changed_at, due_at, holder_id, version, state, stage, severity, team_id)
    select id, province, at, least(at + interval '1 day', now()), ${due('open')}, null, case when open then 2 else 6 end,
      case when open then 'open' else 'closed' end, case when open then case when team is null then 'open' else stage end else 'closed' end,
      (array['low', 'normal', 'high', 'urgent'])[1 + rank % 4], team
    from filled_case order by number`,
  `insert into ticket_entry (ticket_id, key, at, account_id, kind, detail)
    select filled_case.id, null, filled_case.at + (one.at - was_at), agent, kind, detail
    from filled_case join sample_ticket using (like_of) join ticket_entry as one on one.ticket_id = was order by number, one.id`,
  `insert into ticket_words select ticket.id, province_id, raised_at, ticket_day(raised_at), ticket_fold(words_of_ticket(ticket))
    from ticket join filled_case on filled_case.id = ticket.id order by filled_case.number`,
  `insert into ticket_clock (ticket_id, clock, round, state, started_at, due_at, paused_for, met_at, ended_at)
    select id, clock, 1, case when not open then 'met' when rank % 2 = 0 then 'late' else 'running' end, at,
      ${due('open')}, 0, case when not open then at + interval '1 day' end, case when not open then at + interval '1 day' end
    from filled_case cross join (values ('first-reply'), ('regulator')) as has (clock) order by number`,
  `insert into timer (key, kind, due_at, about)
    select 'ticket-clocks:' || id, 'ticket-clocks', now() + interval '1 day' * (1 + rank % 15), jsonb_build_object('ticketId', id)
    from filled_case where open`,
  // Some fifty that are to be kept are the sample's agent's.
  `insert into customer_promise (id, key, kind, words, province_id, customer_id, ticket_id, contact_id, matter_id, made_by, keeper_id, made_at, due_at,
      state, broken_at, settled_at, settled_by, settled_how)
    select filled_id(at), 'filled-' || number, 'callback', '三天内回电告知处理结果', province, customer, id, contact, matter, maker, maker, at,
      ${due('rank <= 500')}, case when rank > 500 then 'kept' when rank % 2 = 0 then 'broken' else 'open' end,
      case when rank <= 500 and rank % 2 = 0 then now() end, case when rank > 500 then at + interval '1 day' end,
      case when rank > 500 then maker end, case when rank > 500 then 'by-hand' end
    from (select *, case when rank <= 500 and rank % 6 = 0 and province = 'zj' then (select id from account where username = 'agent') else agent end as maker
      from filled_case) as filled_case order by number`,
  `insert into escalation (id, ticket_id, clock, round, level, step, due_at, told_at, account_id, province_id, ended_at, ended_because)
    select filled_id(at), id, 'regulator', 1, level, (array['warning', 'breach'])[level], at + interval '1 day', at + interval '1 day' * level,
      case when province = 'zj' then (select id from account where username = 'lead') else agent end, province,
      case when not (open and rank % 2 = 0) then at + interval '3 days' end, case when not (open and rank % 2 = 0) then 'over' end
    from filled_case cross join generate_series(1, 2) as level where rank % 2 = 0 order by number, level`,
  `insert into escalated_complaint (ticket_id, source, source_number, term_at, received_at)
    select id, (array['10080', '12381'])[1 + rank % 2], 'filled-' || number, received_at + interval '15 days', received_at
    from (select *, case when rank <= 300 then now() - interval '1 hour' * rank else at - interval '30 days' end as received_at from filled_case) as given
    where rank <= 300 and rank % 2 = 0 or rank % 20 = 0`,
  'drop table filled, filled_case, filled_decision, filled_seat, filled_customer, sample, sample_entry, sample_ticket',
];

/** Every other one is late by an hour, the others have days; what is over had a day. */
function due(open) {
  return `case when not (${open}) then at + interval '3 days' when rank % 2 = 0 then now() - interval '1 hour'
    else now() + interval '1 day' * (1 + rank % 15) end`;
}
