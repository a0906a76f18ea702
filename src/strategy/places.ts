import { z } from 'zod';
import json from './places.json' with { type: 'json' };

const placeSchema = z.strictObject({
  /** The ISO 3166-2 code of a province ('CN-TJ'), or that and the name of a city ('CN-GD/guangzhou'); never changes. */
  id: z.string().regex(/^CN-[A-Z]{2}(?:\/[a-z-]+)?$/u),
  level: z.enum(['province', 'prefecture', 'county']),
  /** The ISO 3166-2 code of the province that it lies in; its own id when it is one. */
  province: z.string().regex(/^CN-[A-Z]{2}$/u),
  name: z.strictObject({ sv: z.string(), en: z.string(), zh: z.string() }),
  /** The Chinese name in Latin letters, with tones. */
  pinyin: z.string(),
  /** Other names that people use: Kanton, Amoy, Nanking. */
  aliases: z.array(z.string()).optional(),
  /** True for places that are meant wherever their name stands in a text. */
  isMajor: z.boolean().optional(),
});

/** A province-level division of China as ISO 3166-2 lists them, or a city, prefecture or well-known county in one. */
export type Place = Readonly<z.infer<typeof placeSchema>>;
export type Province = Place & { readonly level: 'province' };

const places: readonly Place[] = z.array(placeSchema).parse(json);
const byId = new Map(places.map((place) => [place.id, place]));

/** Lists every place, the provinces first. */
export function allPlaces(): readonly Place[] {
  return places;
}

export function allProvinces(): readonly Province[] {
  return places.filter(isProvince);
}

export function placeById(id: string): Place | undefined {
  return byId.get(id);
}

/** Gives the province that a place lies in, which is the place itself when it is one. */
export function provinceOf(id: string): Province | undefined {
  const province = byId.get(byId.get(id)?.province ?? '');
  return province && isProvince(province) ? province : undefined;
}

export function isProvince(place: Place): place is Province {
  return place.level === 'province';
}
