/** The measures as instruments of OpenTelemetry, sent once a minute. */

import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  MeterProvider,
  PeriodicExportingMetricReader,
  type PushMetricExporter,
} from '@opentelemetry/sdk-metrics';
import type { Measure, Telemetry } from '../services/ports/telemetry.ts';

const NAME = 'delegationsassistenten';

/** Milliseconds between two reports, and for the last one when the bot stops. */
const INTERVAL = 60_000;
const LAST_REPORT = 3000;

interface Instrument {
  readonly type: 'histogram' | 'counter' | 'gauge';
  readonly unit: string;
}

const instruments: Readonly<Record<Measure, Instrument>> = {
  'store.charge': { type: 'histogram', unit: '{RU}' },
  'turn.duration': { type: 'histogram', unit: 'ms' },
  'channel.calls': { type: 'counter', unit: '{call}' },
  'sweep.duration': { type: 'histogram', unit: 'ms' },
  'sweep.ended': { type: 'gauge', unit: 's' },
};

export function createTelemetry(exporter: PushMetricExporter): Telemetry {
  const reader = new PeriodicExportingMetricReader({
    exporter,
    exportIntervalMillis: INTERVAL,
    exportTimeoutMillis: INTERVAL / 2,
  });
  const resource = resourceFromAttributes({ 'service.name': NAME });
  const provider = new MeterProvider({ readers: [reader], resource });
  const meter = provider.getMeter(NAME);
  const record = new Map(
    Object.entries(instruments).map(([name, { type, unit }]) => {
      if (type === 'gauge') {
        const gauge = meter.createGauge(name, { unit });
        return [name, gauge.record.bind(gauge)] as const;
      }
      if (type === 'counter') {
        const counter = meter.createCounter(name, { unit });
        return [name, counter.add.bind(counter)] as const;
      }
      const histogram = meter.createHistogram(name, { unit });
      return [name, histogram.record.bind(histogram)] as const;
    }),
  );
  return {
    record: (measure, value, about) => record.get(measure)?.(value, { ...about }),
    // Nobody is kept waiting by a report that cannot be sent.
    close: () => provider.shutdown({ timeoutMillis: LAST_REPORT }).catch(() => {}),
  };
}
