/** Why each module refuses and what to do about it, by code: one file a module, in a folder of its wing. */
const files = import.meta.glob<Record<string, unknown>>('./refusals/**/*.json', { eager: true, import: 'default' });

export const refusals: Record<string, unknown> = Object.assign({}, ...Object.values(files));
