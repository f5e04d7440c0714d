using ChatAssistant.Durability;
using ChatAssistant.Web.Data;
using Microsoft.Extensions.DependencyInjection;

// A program to be killed: it stores messages and answers them as fast as it can, and prints "ack ID" when one is stored and "done ID" when its
// turn is committed. With "normal" the store is as it must not be, synchronous=NORMAL, so that a test of power cuts can show that it would notice.
var (folder, isWeakened) = (new DataFolder(args[0]), args is [_, "normal"]);
await using var store = Store.Open(folder, isWeakened);
await DatabaseSetup.MigrateAsync(store, CancellationToken.None);
// As in the service: the log would fill the small disk of a power cut before a commit brings it into the database.
using var checkpoints = ActivatorUtilities.CreateInstance<CheckpointWatch>(store);
await checkpoints.StartAsync(CancellationToken.None);
Console.WriteLine("ready");

// Nobody killed it: then who started it is gone.
using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(1));
await Task.WhenAll(Enumerable.Range(0, 6).Select(number => new Writer(store, number).RunAsync(deadline.Token)));
