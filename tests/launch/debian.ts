import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Why Debian packages cannot be installed here, in one sentence; null where they can. */
export function whyNoDebianPackages(): string | null {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version')) return 'this is not a Debian system';
  if (process.getuid?.() !== 0) return 'installing Debian packages needs root';
  if (spawnSync('apt-get', ['--version']).status !== 0) return 'there is no apt-get';
  return null;
}

/** Why the real webmails cannot run here: their packages are those of Debian 12; null where they can. */
export function whyNoWebmails(): string | null {
  const version = existsSync('/etc/debian_version') ? readFileSync('/etc/debian_version', 'utf8').trim() : '';
  return whyNoDebianPackages() ?? (version.startsWith('12.') ? null : `this is Debian ${version}, not Debian 12`);
}

/** Those of the packages that are not installed. */
export function missingPackages(packages: readonly string[]): string[] {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholders are dpkg-query's
  const format = '-f=${Package} ${db:Status-Status}\n';
  const query = spawnSync('dpkg-query', ['-W', format, ...packages], {
    encoding: 'utf8',
  });
  const there = new Set((query.stdout ?? '').split('\n').filter((line) => line.endsWith(' installed')));
  return packages.filter((name) => !there.has(`${name} installed`));
}

// Exit code 101 forbids package scripts to start services (policy-rc.d, Debian policy): a mail server would listen
// on every address of the machine.
const policy = '/usr/sbin/policy-rc.d';
const forbidServices = '#!/bin/sh\nexit 101\n';

/**
 * Installs Debian packages that are missing, without starting any service.
 * @throws {Error} with the end of apt-get's output
 */
export function installPackages(packages: readonly string[]): void {
  const missing = missingPackages(packages);
  if (missing.length === 0) return;
  const reason = whyNoDebianPackages();
  if (reason) throw new Error(`${missing.join(', ')} cannot be installed: ${reason}`);
  console.log(`Installing ${missing.join(', ')} …`);
  const ownPolicy = !existsSync(policy);
  if (ownPolicy) writeFileSync(policy, forbidServices, { mode: 0o755 });
  try {
    // A fresh image has no package lists, an old one has outdated ones: update first, and go on if that fails.
    runApt(['update']);
    const install = runApt(['install', '-y', '--no-install-recommends', ...missing]);
    if (install.status !== 0) throw new Error(`apt-get could not install ${missing.join(', ')}:\n${install.output}`);
  } finally {
    if (ownPolicy) rmSync(policy, { force: true });
  }
}

function runApt(args: readonly string[]): { readonly status: number | null; readonly output: string } {
  const options = ['-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  const run = spawnSync('apt-get', [...options, ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  });
  const output = `${run.stdout ?? ''}${run.stderr ?? ''}`.trimEnd().split('\n').slice(-20).join('\n');
  return { status: run.status, output };
}
