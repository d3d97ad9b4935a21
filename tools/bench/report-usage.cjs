// Loaded into a measured process: on its way out it writes down what it used. Of the process alone, so it holds on every platform.
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const memory = process.resourceUsage().maxRSS / 1024;
  require('node:fs').writeFileSync(
    process.env.WESLEY_BENCH_REPORT,
    JSON.stringify({ cpu: (user + system) / 1e6, memory }),
  );
});
