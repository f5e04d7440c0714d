using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ChatAssistant.Web.Data;

/// <summary>Instants as UTC ticks, since SQLite can neither order nor compare what it would otherwise store.</summary>
internal sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(instant => instant.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
