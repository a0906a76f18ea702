/** The settings of the product: knobs that the strategy leaves open, each with its limits and its row. */

export type { Settings } from '../strategy/schema.ts';
