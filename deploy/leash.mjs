// Loaded by every process the launcher starts: it must not outlive a launcher that was killed.
process.once('disconnect', () => process.exit(1))
process.channel?.unref()
