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
  try {
    // What cannot be sent is lost: the disk is the store's.
    const options = { connectionString, disableOfflineStorage: true };
    return createTelemetry(new AzureMonitorMetricExporter(options));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`APPLICATIONINSIGHTS_CONNECTION_STRING: ${reason}`, { cause: error });
  }
}
