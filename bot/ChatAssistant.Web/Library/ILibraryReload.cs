namespace ChatAssistant.Web.Library;

/// <summary>For whoever changes what is answered from and wants it to hold with the next question.</summary>
public interface ILibraryReload
{
    /// <summary>Reads everything again. When that fails, what was known stays.</summary>
    Task ReloadAsync(CancellationToken cancellationToken);
}
