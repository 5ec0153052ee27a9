import type { Accepted, Domain, Span } from './model.ts';

/** Every value of a domain. */
export function allOf(domain: Domain): Accepted {
  if (domain.kind === 'enum') return { kind: 'enum', values: new Set(domain.values) };
  if (domain.kind === 'boolean') return { kind: 'boolean', values: new Set([false, true]) };
  return { kind: 'number', spans: [{ from: domain.min, to: domain.max ?? Infinity }] };
}

export function isEmpty(accepted: Accepted): boolean {
  return accepted.kind === 'number' ? accepted.spans.length === 0 : accepted.values.size === 0;
}

/** Sorts spans, joins those that touch, and cuts them to the domain. */
export function tidySpans(spans: readonly Span[], domain: Span): Span[] {
  const tidy: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const from = Math.max(span.from, domain.from);
    const to = Math.min(span.to, domain.to);
    const last = tidy.at(-1);
    if (from > to) continue;
    if (last !== undefined && from <= last.to + 1) {
      tidy[tidy.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    } else tidy.push({ from, to });
  }
  return tidy;
}

/** What is left of a whole-number domain outside tidy spans. */
export function spansOutside(spans: readonly Span[], domain: Span): Span[] {
  const outside: Span[] = [];
  let from = domain.from;
  for (const span of spans) {
    if (span.from > from) outside.push({ from, to: span.from - 1 });
    from = span.to + 1;
  }
  if (from <= domain.to && from !== Infinity) outside.push({ from, to: domain.to });
  return outside;
}

/** FEEL text of one span: `3`, `[2..4]`, `>= 5`; a span that starts the domain reads `< 5`. */
export function describeSpan(span: Span, domainStart: number): string {
  if (span.from === span.to) return String(span.from);
  if (span.to === Infinity) return `>= ${span.from}`;
  return span.from === domainStart ? `< ${span.to + 1}` : `[${span.from}..${span.to}]`;
}
