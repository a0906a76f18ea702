/** What runs and listens on this machine, read from /proc; Linux only. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** The process ids of all that descend from `parent` and whose command line contains `part`. */
export function descendants(parent: number, part = ''): number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const children = all.map(Number).filter((pid) => parentOf(pid) === parent);
  return children.flatMap((pid) => [
    ...(read(`/proc/${pid}/cmdline`).includes(part) ? [pid] : []),
    ...descendants(pid, part),
  ]);
}

export function isRunning(pid: number): boolean {
  return read(`/proc/${pid}/cmdline`) !== '';
}

/** The addresses, in the kernel's hexadecimal form, on which these processes listen. */
export function listeningAddresses(pids: readonly number[]): string[] {
  const inodes = new Set(pids.flatMap(socketsOf));
  const rows = ['tcp', 'tcp6'].flatMap((table) => read(`/proc/net/${table}`).split('\n').slice(1));
  return rows
    .map((row) => row.trim().split(/\s+/))
    .filter(([, , , state, , , , , , inode = '']) => state === '0A' && inodes.has(inode))
    .map(([, address = '']) => address.split(':')[0] ?? '');
}

/** 127.0.0.1 as the kernel writes it. */
export const loopback = '0100007F';

function socketsOf(pid: number): string[] {
  const folder = `/proc/${pid}/fd`;
  return readdirSync(folder).flatMap((fd) => {
    try {
      return /^socket:\[(\d+)\]$/.exec(readlinkSync(`${folder}/${fd}`))?.[1] ?? [];
    } catch {
      return []; // Closed meanwhile.
    }
  });
}

function parentOf(pid: number): number {
  return Number(/^PPid:\t(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1]);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // Ended meanwhile.
  }
}
