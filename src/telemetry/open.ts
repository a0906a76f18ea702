import { noTelemetry, type Telemetry } from '../services/ports/telemetry.ts';

/**
 * Telemetry to Application Insights by its connection string; without one nothing is measured. What it
 * takes is large and is loaded only then.
 * @throws Error when the connection string is not one
 */
export async function openTelemetry(connectionString: string): Promise<Telemetry> {
  if (connectionString === '') return noTelemetry;
  const [{ createTelemetry }, { AzureMonitorMetricExporter }] = await Promise.all([
    import('./meters.ts'),
    import('@azure/monitor-opentelemetry-exporter'),
  ]);
  // What cannot be sent is lost: the disk is the store's.
  return createTelemetry(
    new AzureMonitorMetricExporter({ connectionString, disableOfflineStorage: true }),
  );
}
