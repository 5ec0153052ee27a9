import type { Guide, Hall, HallService } from '../contract.ts';
import type { Holder, PaperKind, PapersOutcome } from '../visit-kinds.ts';

interface Standing {
  service: HallService;
  hall: Hall;
  /** All of the province. */
  halls: readonly Hall[];
  forAnother: boolean;
  papers: readonly { holder: Holder; kind: PaperKind; outcome: PapersOutcome }[];
}

/**
 * What can be done here and now; for the rest, which hall and which papers. Pure.
 * docs/rules/contacts.md#counter
 */
export function judgeService(standing: Standing): Guide {
  const { service } = standing;
  const missing = findMissing(standing);
  return { service, hindrance: findHindrance(standing, missing), missing, halls: findHalls(standing) };
}

function findHindrance({ service, hall, forAnother }: Standing, missing: Guide['missing']): Guide['hindrance'] {
  if (!hall.services.includes(service.id)) return 'not-here';
  if (forAnother && service.forAnother === null) return 'in-person-only';
  return missing.length > 0 ? 'papers-missing' : null;
}

function findMissing({ service, forAnother, papers }: Standing): Guide['missing'] {
  const needed = neededFor(service, forAnother).filter(({ anyOf }) => anyOf.length > 0);
  const isShown = ({ holder, anyOf }: Guide['missing'][number]) =>
    papers.some((one) => one.holder === holder && one.outcome !== 'differs' && anyOf.includes(one.kind));
  return needed.filter((one) => !isShown(one));
}

/** Where nobody may come for another, the customer is to come with their own. */
function neededFor(service: HallService, forAnother: boolean): Guide['missing'] {
  if (!forAnother || service.forAnother === null) return [{ holder: 'customer', anyOf: service.inPerson }];
  const { customer, representative } = service.forAnother;
  return [
    { holder: 'customer', anyOf: customer },
    { holder: 'representative', anyOf: representative },
  ];
}

function findHalls({ service, hall, halls }: Standing): Hall[] {
  const doing = halls.filter(({ services }) => services.includes(service.id));
  const near = doing.filter(({ city }) => city.id === hall.city.id);
  return near.length > 0 ? near : doing;
}
