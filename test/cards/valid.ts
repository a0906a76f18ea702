/** Whether a card is a valid Adaptive Card 1.5, asked of Microsoft's own package. */

import adaptivecards from 'adaptivecards/dist/adaptivecards.js';
import type { CardContent } from '../../src/cards/draw.ts';

const { AdaptiveCard, CardElement, HostConfig, SerializationContext, Version } = adaptivecards;

/** Everything that the package remarks on; empty for a valid card. */
export function remarksOn(card: CardContent): readonly string[] {
  // The package checks `lang` with a global regular expression, which remembers where it was.
  const { regEx } = CardElement.langProperty;
  if (regEx) regEx.lastIndex = 0;
  const context = new SerializationContext(new Version(1, 5));
  const parsed = new AdaptiveCard();
  // Teams shows six; the package's own default is five.
  parsed.hostConfig = new HostConfig({ actions: { maxActions: 6 } });
  parsed.parse(JSON.parse(JSON.stringify(card)), context);
  const events = Array.from({ length: context.eventCount }, (_, index) =>
    context.getEventAt(index),
  );
  const failures = parsed.validateProperties().validationEvents;
  return [...events, ...failures].map(({ message }) => message);
}
