using System.Reflection;
using System.Runtime.CompilerServices;

namespace ChatAssistant.Sdk.BotFramework.Tests.Api;

/// <summary>
/// The public and protected members of a type, a line each, as the listing writes them.
/// </summary>
internal static class Signatures
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(Type type)
    {
        if (type.IsEnum) return [string.Join(", ", Enum.GetNames(type))];
        if (typeof(Delegate).IsAssignableFrom(type)) return [Call(type.GetMethod("Invoke")!)];

        return
        [
            .. type.GetFields(Declared).Where(field => IsSeen(field.Attributes)).Select(Field),
            .. type.GetConstructors(Declared).Where(IsSeen).Select(constructor => Constructor(type, constructor)),
            .. type.GetProperties(Declared).Where(property => property.GetAccessors(true).Any(IsSeen)).Select(Property),
            .. type.GetMethods(Declared).Where(method => IsSeen(method) && !method.IsSpecialName).Select(Method),
        ];
    }

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsSeen(FieldAttributes attributes) =>
        (attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;

    private static string Field(FieldInfo field) => field.IsLiteral
        ? $"{Access(field.IsPublic)} const {Names.Of(field.FieldType)} {field.Name} = {field.GetRawConstantValue()}"
        : $"{Access(field.IsPublic)} {(field.IsStatic ? "static " : "")}{Names.Of(field.FieldType)} {field.Name}";

    private static string Constructor(Type type, ConstructorInfo constructor) =>
        $"{Access(constructor.IsPublic)} {Names.Plain(type)}({Parameters(constructor)})";

    private static string Property(PropertyInfo property)
    {
        var seen = property.GetAccessors(true).Where(IsSeen).ToList();
        var isPublic = seen.Any(accessor => accessor.IsPublic);
        var accessors = seen.Select(accessor =>
            $"{(isPublic && !accessor.IsPublic ? "protected " : "")}{(accessor.ReturnType == typeof(void) ? "set" : "get")};");
        var virtuality = Virtuality(seen[0]).Replace("override", "virtual", StringComparison.Ordinal);
        return $"{Access(isPublic)} {virtuality}{Names.Of(property.PropertyType)} {Indexed(property)} {{ {string.Join(" ", accessors)} }}";
    }

    private static string Indexed(PropertyInfo property) => property.GetIndexParameters() is [var index]
        ? $"this[{Names.Of(index.ParameterType)} {index.Name}]"
        : property.Name;

    private static string Method(MethodInfo method)
    {
        var virtuality = method.DeclaringType!.IsInterface ? "" : Virtuality(method);
        return $"{Access(method.IsPublic)} {virtuality}{Call(method)}";
    }

    private static string Call(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Names.Of))}>" : "";
        return $"{Names.Of(method.ReturnType)} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Access(bool isPublic) => isPublic ? "public" : "protected";

    private static string Virtuality(MethodInfo method) => method switch
    {
        { IsStatic: true } => "static ",
        { IsAbstract: true } => "abstract ",
        { IsVirtual: false } or { IsFinal: true } => "",
        _ => method.GetBaseDefinition() == method ? "virtual " : "override ",
    };

    private static string Parameters(MethodBase method)
    {
        var extension = method.IsDefined(typeof(ExtensionAttribute), false);
        return string.Join(", ", method.GetParameters().Select((parameter, i) => (extension && i == 0 ? "this " : "") + Parameter(parameter)));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var many = parameter.IsDefined(typeof(ParamArrayAttribute), false) ? "params " : "";
        return $"{many}{Names.Of(parameter.ParameterType)} {parameter.Name}{Default(parameter)}";
    }

    private static string Default(ParameterInfo parameter) => (parameter.HasDefaultValue, parameter.RawDefaultValue) switch
    {
        (false, _) => "",
        (_, null) => IsStruct(parameter.ParameterType) ? " = default" : " = null",
        (_, string text) => $" = \"{text}\"",
        (_, bool truth) => truth ? " = true" : " = false",
        (_, var value) => $" = {value}",
    };

    private static bool IsStruct(Type type) => type.IsValueType && Nullable.GetUnderlyingType(type) is null;
}
