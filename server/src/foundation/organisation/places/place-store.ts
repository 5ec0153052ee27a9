import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';

type Reader = Database | DatabaseTransaction;

export async function readProvinces(db: Reader) {
  return db.selectFrom('province').selectAll().orderBy('id').execute();
}

export async function readCities(db: Reader) {
  return db.selectFrom('city').selectAll().orderBy('provinceId').orderBy('id').execute();
}

export interface Province {
  id: string;
  nameZh: string;
  nameEn: string;
}

export interface City extends Province {
  provinceId: string;
}

/** Those that are not there yet. @returns how many that were */
export async function savePlaceRows(
  db: Reader,
  provinces: readonly Province[],
  cities: readonly City[],
): Promise<{ provinces: number; cities: number }> {
  const made = { provinces: 0, cities: 0 };
  for (const province of provinces) {
    const query = db.insertInto('province').values(province);
    const saved = await query.onConflict((one) => one.doNothing()).executeTakeFirst();
    made.provinces += Number(saved.numInsertedOrUpdatedRows);
  }
  for (const city of cities) {
    const query = db.insertInto('city').values(city);
    const saved = await query.onConflict((one) => one.doNothing()).executeTakeFirst();
    made.cities += Number(saved.numInsertedOrUpdatedRows);
  }
  return made;
}
