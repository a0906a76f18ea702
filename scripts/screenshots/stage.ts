/** What a scene is, and how it names what is read on the screen. */
import type { InputName } from '../../src/domain/field-inputs.ts';
import type { Texts } from '../../src/texts/texts.ts';
import type { Actor } from './actor.ts';

/** Opens someone's client the first time, and gives the same again. */
export type Cast = (name: string) => Promise<Actor>;

export interface Scene {
  readonly name: string;
  /** The scene that must have been played before. */
  readonly after?: string;
  readonly play: (as: Cast) => Promise<void>;
}

export function labelOf(name: InputName): (t: Texts) => string {
  return ({ fields }) => {
    const { label } = fields.inputs[name];
    return typeof label === 'string' ? label : label.visit;
  };
}

/** A choice begins with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
