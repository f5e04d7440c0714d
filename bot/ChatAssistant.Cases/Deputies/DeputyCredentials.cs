namespace ChatAssistant.Cases.Deputies;

/// <summary>What somebody shows to be bound as a deputy.</summary>
/// <param name="Code">The invitation's code as typed.</param>
/// <param name="CertificateHash">Of the certificate number as typed (<see cref="Deputies.CertificateHash.Of"/>).</param>
/// <param name="Channel">The channel they write on.</param>
/// <param name="UserId">Their id on it.</param>
public sealed record DeputyCredentials(string Code, string CertificateHash, string Channel, string UserId);
