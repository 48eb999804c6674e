// Loaded by every process the launcher starts: it must not outlive a launcher that was killed.
// The processes that these start in turn load it too, and have a parent of their own to mind.
if (process.send && String(process.ppid) === process.env.LAUNCHER_PID) {
  process.once('disconnect', () => process.exit(1))
  process.channel.unref()
}
