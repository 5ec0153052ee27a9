/* Loaded into the server by the launcher: the channel breaks when the launcher is gone, however it went. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
