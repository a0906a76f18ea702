export function readReferences(_text: string): { series: string; year?: number; number: number }[] {
  return [];
}
