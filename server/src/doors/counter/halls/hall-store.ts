import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import type { HallBody, ServiceBody } from '../contract.ts';

type Reader = Database | DatabaseTransaction;

export interface HallRow {
  id: string;
  provinceId: string;
  cityId: string;
  body: HallBody;
}

/** Of a province, or of all (null). */
export async function listHallRows(db: Reader, provinceId: string | null) {
  return db
    .selectFrom('hall')
    .innerJoin('city', 'city.id', 'hall.cityId')
    .selectAll('hall')
    .select(['city.nameZh', 'city.nameEn'])
    .$if(provinceId !== null, (query) => query.where('hall.provinceId', '=', provinceId ?? ''))
    .orderBy('hall.cityId')
    .orderBy('hall.id')
    .execute();
}

/** Those that are not there yet. */
export async function saveHalls(db: Reader, halls: readonly HallRow[]): Promise<void> {
  if (halls.length === 0) return;
  await db
    .insertInto('hall')
    .values(halls.map(({ body, ...hall }) => ({ ...hall, body: JSON.stringify(body) })))
    .onConflict((one) => one.column('id').doNothing())
    .execute();
}

export async function listServiceRows(db: Reader) {
  return db.selectFrom('hallService').selectAll().orderBy('place').execute();
}

export async function saveServices(
  db: Reader,
  services: readonly { id: string; place: number; body: ServiceBody }[],
): Promise<void> {
  if (services.length === 0) return;
  await db
    .insertInto('hallService')
    .values(services.map((service) => ({ ...service, body: JSON.stringify(service.body) })))
    .onConflict((one) => one.column('id').doNothing())
    .execute();
}

export async function findStand(db: Reader, accountId: string) {
  return db.selectFrom('hallStand').selectAll().where('accountId', '=', accountId).executeTakeFirst();
}

export async function saveStand(db: Reader, stand: { accountId: string; hallId: string; since: Date }): Promise<void> {
  const { hallId, since } = stand;
  await db
    .insertInto('hallStand')
    .values(stand)
    .onConflict((one) => one.column('accountId').doUpdateSet({ hallId, since }))
    .execute();
}
