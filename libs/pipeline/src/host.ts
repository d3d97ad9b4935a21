import type { Signer } from '@wesley/certify';
import type { ShadowRequest } from '@wesley/postgres';
import type { Shadow } from '@wesley/rehearse';
import type { GitOutput } from './git-files';

/** Everything that the phases need of the machine. Paths are relative to the project's root, with forward slashes. */
export interface Host {
  /** The project's name: that of its folder unless the caller knows better. */
  readonly project: string;
  /** The file's bytes; undefined when there is none. Other failures reject. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Atomically: a temporary file, fsync, rename. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  remove(path: string): Promise<void>;
  /** Files below a folder, sorted; none when it does not exist. */
  list(folder: string): Promise<readonly string[]>;
  /** Files that match a glob such as `schema/*.graphql`, sorted; outputs and node_modules left out. */
  glob(pattern: string): Promise<readonly string[]>;
  /** Runs git in the project's folder, with nothing on its standard input. */
  git(args: readonly string[]): Promise<GitOutput>;
  env(name: string): string | undefined;
  now(): Date;
  /** Milliseconds from some moment on, never backwards; only differences mean something. */
  elapsed(): number;
  sleep(milliseconds: number): Promise<void>;
  /** From 0 up to 1. Nothing that is written depends on it. */
  random(): number;
  /** Progress for people who wait; not part of the result. */
  progress(line: string): void;
  /** Fires when the user interrupts. */
  readonly signal: AbortSignal;
  openShadow(request: ShadowRequest): Promise<Shadow>;
  /** The development keys of this machine, made at the first call. */
  developmentSigners(): Promise<readonly Signer[]>;
}
