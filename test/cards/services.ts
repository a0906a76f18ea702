/** Services for what is drawn without asking any. */

import type { Services } from '../../src/services/services.ts';

export function servicesOf(given: Partial<Services> = {}): Services {
  const refuse = (_: object, name: string | symbol) => {
    throw new Error(`The service ${String(name)} was not expected to be asked`);
  };
  return new Proxy(given, {
    get: (target, name, receiver) =>
      name in target ? Reflect.get(target, name, receiver) : refuse(target, name),
  }) as Services;
}
