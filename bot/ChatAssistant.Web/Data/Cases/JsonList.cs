using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ChatAssistant.Web.Data.Cases;

/// <summary>A short list of values in one column. The domain replaces such a list and never changes it, so another list is another value.</summary>
internal static class JsonList
{
    public static void IsJson<T>(this PropertyBuilder<IReadOnlyList<T>> property) =>
        property.HasConversion(
            new ValueConverter<IReadOnlyList<T>, string>(list => JsonSerializer.Serialize(list, JsonSerializerOptions.Default), json => Read<T>(json)),
            new ValueComparer<IReadOnlyList<T>>((one, other) => ReferenceEquals(one, other), list => list.Count, list => list));

    private static List<T> Read<T>(string json) => JsonSerializer.Deserialize<List<T>>(json) ?? [];
}
