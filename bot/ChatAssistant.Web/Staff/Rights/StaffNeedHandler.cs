using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Staff.Rights;

/// <summary>Lets through whose account meets the need now, and, where the office asks for it, has a second factor.</summary>
internal sealed class StaffNeedHandler(CurrentStaff current, IOptions<StaffOptions> options) : AuthorizationHandler<StaffNeed>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, StaffNeed requirement)
    {
        var stop = (context.Resource as HttpContext)?.RequestAborted ?? CancellationToken.None;
        if (await current.OfAsync(context.User, stop) is not { } member) return;
        var isEnrolled = member.HasSecondFactor || !options.Value.RequireSecondFactor;
        if (isEnrolled && requirement.IsMetBy(member)) context.Succeed(requirement);
    }
}
